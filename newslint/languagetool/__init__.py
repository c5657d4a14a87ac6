"""LanguageTool as an engine: its server, what is asked of it, and what of its answers a news desk acts on."""
