"""Sixty sentences of news with a slip of grammar each, marked; none is a slip of spelling. Written for these tests."""

SLIPS = """\
The mayor {say} the budget will pass by Friday.
She {go} to the council meeting every Tuesday.
He {have} refused to comment on the lawsuit.
They {was} waiting outside the courthouse at dawn.
We {was} told to leave the building at once.
The ministers could not {agreed} on a date for the vote.
The company should {paid} its workers by now, the union said.
The witness might {saw} the driver leave the scene.
The senator must {resigned} before the hearing, her opponents said.
The city will {builds} two new bridges next year.
Officials did not {released} the names of the victims.
The governor didn't {wanted} to answer the question.
Did the board {approved} the merger last week?
The police have {arrest} three men in the case.
The judge has {wrote} a long dissent on the matter.
The team had {went} home before the storm came.
She has {went} to the capital to argue the case.
The firm has {began} to sell its shares.
The ferry had {sank} within an hour, a rescuer said.
The painting was {stole} from a museum in March.
The bridge was {build} in 1931 by local workers.
The suspect was {took} to a hospital on Monday.
{This} documents were found in the attic of the house.
{These} report was published on Wednesday.
{Those} decision cost the town a million dollars.
He said {this} houses would be torn down in May.
It was {a} honest mistake, the treasurer told the court.
The mayor gave {a} interview to the local radio station.
It took {a} hour to put out the fire.
She is {an} member of the school board.
It was {an} great day for the harbor, he said.
He wants to {became} president of the club.
The union plans to {went} on strike in June.
They decided to {bought} the old theater.
The council voted to {closed} the pool for the winter.
Many {resident} complained about the noise at the airport.
Several {worker} were hurt when the roof fell in.
Two {car} were parked in front of the station.
A few {voter} waited in the rain for hours.
One of the {reporter} asked about the missing money.
Each of the {player} received a medal after the match.
There {is} many reasons for the delay, the airline said.
The tax cut is more {bigger} than the last one.
It was the most {biggest} fire in the history of the town.
She is {more} older than her opponent in the race.
The new road is less expensive {then} the old one.
The mayor was {to} tired to speak after the debate.
He would {of} won the race without the injury.
They should {of} called the police sooner.
You could {of} warned the passengers, the lawyer said.
The firm is interested {on} buying the land by the river.
The plan depends {of} the weather in the coming week.
She {don't} know who wrote the letter.
He {don't} think the law will change soon.
The coach said the striker {don't} need another contract.
I {am agree} with the decision of the court.
{Its} a good day for the town, the mayor said.
The children {was} playing near the fence when the wall fell.
The people {was} angry about the new fares.
The two sides {has} signed a treaty after long talks.
""".splitlines()
