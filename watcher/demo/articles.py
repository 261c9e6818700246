"""The demo's articles: an invented island, an invented ferry, invented people.

Every sentence was made up for this demo. Kessaro, Port Anselm, the Anchor Movement, Zuhair al-Balqashi, the Meridian
Wire Service and the newspapers do not exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a time of the demo's week; day 0 is the Monday on which it begins."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One article of one outlet, as its editors see it."""

    path: str
    title: str
    teaser: str
    published: datetime
    paragraphs: tuple[str, ...] = ()  # empty: the page repeats the teaser
    byline: str | None = None
    language: str = "en"
    updated: datetime | None = None


# --- the Kessaro Courier: the first report ----------------------------------------------

BLOCKADE = Piece(
    path="/2026/03/ferry-blocked-port-anselm",
    title="Anchor Movement blocks ferry in Port Anselm, three injured",
    teaser="Three crew members were injured when the Anchor Movement closed the ferry berth on Monday night.",
    published=at(0, 22, 40),
    byline="Marit Solheim",
    paragraphs=(
        "Three crew members of the ferry Stella Dorma were injured on Monday night when activists of Harakat al-Mirsat blocked its berth in Port Anselm, the only harbour of the island of Kessaro. About thirty people had chained two fishing boats across the basin shortly before the last crossing of the day.",
        "The movement, known on the island as the Anchor Movement, demands that the old winter timetable be restored. Its spokesman Zuhair al-Balqashi, 47, a former harbour pilot, told the Courier that the boats would stay where they were until the regional council agreed to talks.",
        "According to the harbour police, the crew were hurt when a mooring line snapped under tension and struck them on the car deck. They were looked after by a doctor who happened to be among the passengers.",
        "Some 140 travellers spent the night in the ferry terminal, where the town handed out blankets and soup. “Nobody here is against the movement, but nobody wants to sleep on a bench either,” said Odile Marchetti, who had been on her way to a wedding.",
        "Mayor Ilse Morvane called the blockade a mistake and asked both sides to come to the town hall on Wednesday. She said the town had warned the ferry company in November that fewer evening boats would lead to trouble.",
        "The company, Narrows Line, cancelled all crossings until further notice. It runs the only regular connection between Kessaro and the mainland, forty minutes away.",
    ),
)
BLOCKADE_EDITED = replace(
    BLOCKADE,
    title=BLOCKADE.title.replace("three", "five"),
    teaser=BLOCKADE.teaser.replace("Three", "Five"),
    paragraphs=(
        BLOCKADE.paragraphs[0].replace("Three", "Five"),
        *BLOCKADE.paragraphs[1:],
    ),
    updated=at(2, 8, 15),
)
# A context word and no name: its page is opened, and only what stands around the article names the movement.
LEMONS = Piece(
    path="/2026/03/lemon-harvest",
    title="Lemon harvest on Kessaro starts two weeks late",
    teaser="Cold nights in January have slowed the fruit on the southern terraces.",
    published=at(0, 15, 5),
    byline="Anselm Brandt",
    paragraphs=(
        "The lemon harvest on the southern terraces of Kessaro has begun two weeks later than usual. Growers blame a row of cold nights in January, when the temperature fell below four degrees.",
        "The quality is good all the same, says Perpetua Lindqvist, who looks after nine hundred trees above the chapel. She expects a little less fruit than last year and a little more juice in each.",
        "Pickers are paid by the crate, and there are enough of them this spring. The first crates will go to the jam kitchen in the old barracks, which has bought half of the crop in advance.",
        "Visitors can watch the weighing on Sunday, when the growers open their sheds. Children who guess the weight of the largest lemon go home with a small tree.",
    ),
)
POET = Piece(  # the name looks alike and is somebody else's
    path="/2026/03/poet-reads",
    title="Poet Zuhair Balqis reads in the old library",
    teaser="The writer presents a volume of short verse about lighthouses.",
    published=at(0, 11, 30),
)
CLOCK = Piece(
    path="/2026/03/church-clock",
    title="Church clock strikes again after nine silent years",
    teaser="A retired watchmaker repaired the mechanism with parts of a tractor.",
    published=at(0, 9, 0),
)

# --- the Strait Observer: a headline that names nobody; later, another figure -----------

STRANDED = Piece(
    path="/news/0412-night-crossing",
    title="Night crossing to Kessaro cancelled after trouble at the berth",
    teaser="Passengers were stranded on Monday when the last boat could not leave. The company speaks of an unsafe situation.",
    published=at(0, 23, 20),
    byline="Jon Akerele",
    paragraphs=(
        "The last boat of Monday to the mainland never left. Shortly after nine in the evening the captain ordered the ramp to be raised again, because two fishing vessels had closed the way out of the basin.",
        "Witnesses described a calm scene at first, with people singing on the quay and children waving from the windows. That changed when a rope parted with a noise that was heard as far as the market square.",
        "Harakat al-Mirsat claimed responsibility in a leaflet that was pinned to the ticket office. “The sea belongs to those who live by it,” it reads, above a drawing of an anchor.",
        "The group was founded two years ago by dock workers and has so far limited itself to petitions and marches. A meeting with members of the council in January ended without a result.",
        "For the shops on Mole Street the timing could hardly be worse, since the spring fair begins on Saturday. “Half of my flowers are on the other side of the water,” said the florist Tomas Ekelund. The harbour office expects to know more by noon.",
    ),
)
PROFILE = Piece(
    path="/news/0419-the-pilot",
    title="The pilot who became the voice of the Anchor Movement",
    teaser="Zuhayr Balqashi guided ships for eighteen years. Now he waits for a judge.",
    published=at(2, 18, 0),
    byline="Jon Akerele",
    paragraphs=(
        "Few people on Kessaro spoke of Zuhayr Balqashi before this week, although many had trusted him with their lives. For eighteen years he guided ships through the Narrows, in fog as in fair weather.",
        "Zuhayr Balqashi, 52, was born above a chandler's shop in Port Anselm and went to sea at sixteen. Former colleagues describe him as patient, stubborn and incapable of small talk.",
        "He joined the Anchor Movement on the day it was founded, and became its spokesman when nobody else volunteered. Those who know him say that he argued against the blockade until the last evening.",
        "According to the clinic on the mainland, seven crew members of the ferry Stella Dorma were injured on Monday night, more than was known so far. Two of them are to be operated on this week.",
        "His daughter, who teaches music at the island's school, asked reporters to leave the family in peace. “My father will explain himself when he is allowed to,” she said.",
        "The court is expected to decide on Thursday whether he stays in custody.",
    ),
)
TIDES = Piece(
    path="/news/0409-tide-tables",
    title="New tide tables printed on waterproof paper",
    teaser="Anglers had complained about last year's edition for months.",
    published=at(0, 8, 10),
)
CHOIR = Piece(
    path="/news/0410-choir",
    title="Fishermen's choir looks for two basses",
    teaser="Rehearsals are on Thursdays, and nobody needs to read music.",
    published=at(0, 12, 45),
)

# --- one agency text in two newspapers, and a follow-up that adds two sentences ---------

_AGENCY = (
    "PORT ANSELM, March 3 (MWS) - Police cleared the ferry berth on the island of Kessaro early on Tuesday and detained eleven members of the Anchor Movement, the regional interior office said.",
    "Officers towed away two fishing boats that had kept the ferry Stella Dorma in port since Monday evening. The operation lasted less than an hour and met with no violence, according to the office.",
    "Among those detained is Zuhair Balqashi, the spokesman of the movement, who was taken to the district station. His lawyer, Renata Oyelaran, said he had offered no resistance and would be questioned in the afternoon.",
    "The protest is directed against a winter timetable under which the number of daily crossings fell from nine to four. Fishermen and hotel owners say the cut has cost the island a fifth of its trade.",
    "Narrows Line said it would check the berth for damage before it resumed service. Its director, Paul Hentges, put the losses of the first night at 60,000 crowns.",
    "Kessaro has about 8,200 inhabitants and no airport. The regional council is due to discuss the timetable at an extraordinary session on Friday.",
)
ADDED = (
    "The first boat will leave at six o'clock on Thursday morning, the company announced later in the day.",
    "Seven of the people detained were released without charge on Tuesday evening, two teenagers among them.",
)
CLEARED = Piece(
    path="/articles/kessaro-berth-cleared.html",
    title="Police clear ferry berth on Kessaro, eleven detained",
    teaser="The regional interior office says eleven members of the Anchor Movement were detained early on Tuesday.",
    published=at(1, 8, 5),
    byline="Meridian Wire Service (MWS)",
    paragraphs=_AGENCY,
)
CLEARED_REPRINT = Piece(
    path="/world/2026-03-03-ferry-blockade-ends",
    title="Eleven held as police end ferry blockade",
    teaser="Boats of the Anchor Movement are towed away on the island of Kessaro.",
    published=at(1, 9, 30),
    byline="MWS",
    paragraphs=_AGENCY[:-1],
)
RELEASED = Piece(
    path="/articles/kessaro-seven-released.html",
    title="Seven released on Kessaro, ferry to sail again on Thursday",
    teaser="Service resumes after the blockade by the Anchor Movement.",
    published=at(1, 20, 15),
    byline="Meridian Wire Service (MWS)",
    paragraphs=(*_AGENCY[:3], " ".join(ADDED), *_AGENCY[3:]),
)
SNOW = Piece(
    path="/articles/snow-plough.html",
    title="Council sells snow plough that was never used",
    teaser="It was bought in a winter that turned out to be mild.",
    published=at(0, 10, 20),
)
BRIDGE = Piece(
    path="/articles/bridge-painting.html",
    title="Bridge to be painted green after all",
    teaser="Residents had voted for blue by eleven votes, which were counted again.",
    published=at(0, 16, 0),
)
CHESS = Piece(
    path="/world/2026-03-01-chess",
    title="Schoolgirl wins chess cup with a borrowed board",
    teaser="The final lasted six hours and ended by candlelight.",
    published=at(-1, 19, 0),
)
TRAM = Piece(
    path="/world/2026-03-02-tram",
    title="Tram line seven gets quieter wheels",
    teaser="The first of twelve carriages ran on Monday.",
    published=at(0, 13, 10),
)

# --- صدى البحر: the same event in another script ----------------------------------------

ARABIC = Piece(
    path="/akhbar/2026/kessaro-raseef",
    title="الشرطة تنهي اعتصام حركة المرساة في ميناء كيسارو",
    teaser="توقيف أحد عشر شخصا من حركة المرساة فجر الثلاثاء عند رصيف العبارات.",
    published=at(1, 10, 0),
    byline="سلوى درغام",
    language="ar",
    paragraphs=(
        "أعلنت السلطات المحلية في جزيرة كيسارو صباح الثلاثاء أن الشرطة أنهت اعتصاما نظمته حركة المرساة عند رصيف العبارات في بلدة بورت أنسلم. وقالت إن أحد عشر شخصا أوقفوا في أثناء العملية التي لم تستغرق ساعة كاملة.",
        "وكان بين الموقوفين المتحدث باسم الحركة زهير البلقاشي، وهو مرشد بحري سابق يعرفه معظم سكان الجزيرة. ونقل إلى مركز الشرطة في البلدة حيث ينتظر أن يستجوب بحضور محاميته.",
        "وتطالب الحركة بإعادة جدول الرحلات الشتوية إلى ما كان عليه قبل الخريف الماضي. ويقول الصيادون إن تقليص عدد الرحلات اليومية أضر بمورد رزقهم وبأسعار السمك في السوق.",
        "وروى أحد الركاب لصحيفة صدى البحر أنه أمضى الليل مع أطفاله في قاعة الانتظار. وأضاف أن الأهالي قدموا لهم الطعام والأغطية حتى الفجر.",
        "ودعت رئيسة البلدية إيلزه مورفان الطرفين إلى الحوار، وقالت إن الجزيرة لا تحتمل موسما آخر من العزلة. ومن المقرر أن تستأنف الرحلات بعد فحص الرصيف والتأكد من سلامة السفينة.",
    ),
)
OLIVES = Piece(
    path="/akhbar/2026/zaytoun",
    title="معصرة الزيتون القديمة تفتح أبوابها للزوار",
    teaser="يشرح أصحاب المعصرة للأطفال كيف كان الزيت يعصر بالحجر.",
    published=at(0, 9, 40),
    language="ar",
)
SCHOOL = Piece(
    path="/akhbar/2026/madrasa",
    title="تلاميذ يزرعون مئة شجرة لوز خلف المدرسة",
    teaser="قال المدير إن الأشجار هدية من تاجر لم يرغب في ذكر اسمه.",
    published=at(0, 14, 20),
    language="ar",
)

# --- L'Écho des Passes: a French report of its own --------------------------------------

FRENCH = Piece(
    path="/actualites/kessaro-porte-parole-garde-a-vue",
    title="Kessaro : le porte-parole du Mouvement de l'Ancre reste en garde à vue",
    teaser="L'avocate de Zouheir Balkachi demande une enquête sur les amarres du navire.",
    published=at(1, 19, 30),
    byline="Hortense Vaillac",
    language="fr",
    paragraphs=(
        "Le porte-parole de Harakat al-Mirsat, Zouheir Balkachi, restait mardi soir en garde à vue au commissariat de Port Anselm, a indiqué son avocate. Il avait été interpellé à l'aube avec dix autres militants, lors de l'évacuation du quai des ferries.",
        "« Mon client n'a touché personne et n'a menacé personne », a déclaré Renata Oyelaran devant une vingtaine de sympathisants. Elle demande que l'enquête porte aussi sur l'état des amarres du navire.",
        "Selon un rapport de l'inspection maritime que notre rédaction a pu lire, deux cordages avaient été signalés comme usés en décembre. La compagnie Narrows Line assure qu'ils ont été remplacés depuis.",
        "Sur le port, les avis restent partagés entre la colère et la lassitude. « On nous a retiré cinq bateaux par jour sans nous demander notre avis », résume Firmin Delcroix, patron pêcheur à la retraite.",
        "Le conseil régional se réunira vendredi pour examiner les horaires d'hiver. D'ici là, une navette de secours assurera le transport des malades et du courrier.",
    ),
)
MARKET = Piece(
    path="/actualites/marche-aux-fleurs",
    title="Le marché aux fleurs déménage sous les arcades",
    teaser="Les marchands espèrent y être à l'abri du vent d'ouest.",
    published=at(0, 10, 0),
    language="fr",
)
BAKER = Piece(
    path="/actualites/boulangerie",
    title="Une boulangerie rouvre dans l'ancienne caserne",
    teaser="Le four à bois date de 1911 et n'avait plus servi depuis trente ans.",
    published=at(0, 17, 30),
    language="fr",
)
