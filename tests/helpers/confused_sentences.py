"""Sentences with {wrong>right}: real confusions, written for this test, each to be read once wrong and once right."""

FOUND = """\
The company raised {it's>its} own prices twice last year.
“I think {its>it's} been a long night for everyone,” the goalkeeper said.
The families said they wanted {there>their} own lawyers in the room.
Officials said {their>there} is no danger to the public.
The players said {their>they're} going to wait for the doctor.
“If you lose {you're>your} own keys, you pay for the lock,” she said.
“{Your>You're} not going to believe this,” the guide told the visitors.
The farmer, {who's>whose} wife runs the dairy, has sold the herd.
The new bridge cost more {then>than} the old one.
The crowd waited until noon and {than>then} went home.
The mayor went {too>to} the hospital after the accident.
One {off>of} the drivers was taken to the hospital.
Investors could {loose>lose} a lot of money if the deal fails.
The team is {loosing>losing} money on every home game.
The inquiry was {lead>led} by a retired judge.
A strike could {led>lead} to delays at the port.
The storm had no {affect>effect} on the harvest.
The closing will {effect>affect} the lives of hundreds of workers.
The {principle>principal} reason for the delay is the weather.
It was a matter of {principal>principle}, the minister said.
The city {counsel>council} voted to close the pool.
The ship came into {site>sight} of the coast at dawn.
The actor played the leading {roll>role} in the film.
The court found a {breech>breach} of contract.
Many drivers {flaunt>flout} the law on that road.
The meeting is open to the {pubic>public}.
She flew home {form>from} London on Monday.
The murder {trail>trial} is to begin in March.
The road goes {though>through} the forest.
The boy came {wit>with} his father.
The bridge has {bene>been} closed since the flood.
The party, {witch>which} won the election, has no majority.
The truck's {breaks>brakes} failed on the hill.
They did not know {weather>whether} the train would come.
The bill was {past>passed} by the Senate on Tuesday.
The firm has lost money in the {passed>past} few years.
Everyone {accept>except} the pilot was rescued.
He said he would not {except>accept} the offer.
There were {there>three} men in the car.
The governor wants to {reign>rein} in spending.
Party members were told to {tow>toe} the line.
Auditors {poured>pored} over the documents for weeks.
The police are {honing>homing} in on a suspect.
The question was meant to {illicit>elicit} a response.
He was charged with selling {elicit>illicit} drugs.
The army declared {marshal>martial} law.
The guests had ice cream for {desert>dessert}.
He walked down the {isle>aisle} with his daughter.
He was released on {bale>bail}.
She could not {bare>bear} the thought of leaving.
Each child needs a {berth>birth} certificate.
She was {borne>born} in a small village.
He showed a {callus>callous} disregard for human life.
She injured her spinal {chord>cord} in the fall.
The house was, of {coarse>course}, never sold.
The old man was {dyeing>dying} of cancer.
The subsidy will be {fazed>phased} out by the spring.
The {gorilla>guerrilla} war lasted ten years.
Police described a {grizzly>grisly} murder.
A {hoard>horde} of reporters waited outside.
Two golfers were struck by {lightening>lightning}.
The defeat hurt the team's {moral>morale}.
The house stood in {plane>plain} sight.
The committee will {precede>proceed} with the vote.
The flood {wrecked>wreaked} havoc on the farms.
The ballots showed a country in the {throws>throes} of change.
They searched for the boy in {vein>vain}.
The illusion was done by {slight>sleight} of hand.
The singer is under {undo>undue} pressure.
The two sides signed a {piece>peace} treaty.
The mother could not {breath>breathe}.
The lawyer gave her good {advise>advice}.
He will {chose>choose} a successor soon.
The company closed its {personal>personnel} department.
They {new>knew} that the dam would not hold.
He did not {no>know} what to say.
The {hole>whole} family came to the wedding.
The {miner>minor} injuries were treated at the scene.
The rescuers {wandered>wondered} whether anyone was alive.
The sale will {insure>ensure} that the school stays open.
The teams met for the {forth>fourth} time.
She moved {foreword>forward} in the line.
The tickets are for the {later>latter} half of the season.
"""
"""What the rule must find."""

MISSED = """\
The soup was {to>too} salty, and the waiter was {to>too} busy to notice.
Police searched the {sight>site} of the accident for hours.
Street vendors {pedal>peddle} fruit and phone cards.
The house was {quite>quiet} after the children left.
The club {bought>brought} in a new manager last week.
The thief made a {discrete>discreet} exit.
The city passed an {ordnance>ordinance} against noise.
The plane was kept in a {hanger>hangar} at the airport.
The pirates fired their {canons>cannons} at the fort.
The couple stood before the {alter>altar}.
The trading {block>bloc} has ten members.
The news will {peak>pique} her interest.
The fee will be {waved>waived} for students.
The doctor gave the {patience>patients} a choice.
The price of gold {sored>soared} last week.
A {statute>statue} of the queen stands in the square.
The bullet missed the {vile>vial} of blood.
Prices rose because of {week>weak} demand.
The bank refused the {lone>loan}.
The play opens with a {seen>scene} in a kitchen.
"""
"""What it misses so far, the evidence being too thin; the right sentence must pass all the same."""
