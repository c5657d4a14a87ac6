"""What the checks of quotes share."""
