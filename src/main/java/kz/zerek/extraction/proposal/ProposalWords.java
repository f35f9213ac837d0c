package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/** The words of one language by which proposals are told: a file {@code proposals-*.txt}, which explains its sections. */
final class ProposalWords {

    private static final Localized<ProposalWords> ALL = Localized.of(ProposalWords::read);

    final List<WordPattern> proposing;
    final List<WordPattern> proposedBy;
    final List<WordPattern> initiative;
    final List<WordPattern> announcing;
    final List<WordPattern> ideas;
    final List<WordPattern> ideaOf;
    final List<WordPattern> speech;
    final List<WordPattern> addressed;
    final List<WordPattern> listed;
    final List<WordPattern> needed;
    final List<WordPattern> clefts;
    final List<WordPattern> owned;
    final List<WordPattern> telling;
    final List<WordPattern> proposed;
    final List<WordPattern> offers;
    final List<WordPattern> saidBefore;
    final Stems forums;
    final Stems titles;
    final Stems bodies;
    final Stems actors;
    final Stems surnames;
    final Stems inflected;
    final Stems genitives;
    final Stems places;
    final Stems ordinals;
    final Stems theories;
    final Stems ofThing;
    final Stems speaking;
    final Stems datives;
    final Stems bare;
    final Stems particles;
    final Stems instrumentals;
    final Stems including;
    final Stems nominatives;
    final Stems adverbs;
    final Stems abbreviated;
    final Stems happening;
    final Stems owning;
    final Stems relatives;
    final Stems deeds;
    final Stems firstNames;
    final Stems during;
    final Stems leading;
    final Stems met;
    final Stems meetings;
    final Stems firms;
    final Stems adjectives;
    final Stems attributes;
    final Stems possessives;
    final Stems namesOfPlaces;
    final Stems plurals;
    final Stems infinitives;
    final Stems leads;
    final Stems atForum;
    final Stems withinPlace;
    final Stems present;
    final Stems pronouns;
    final Stems again;
    final Stems links;
    final Stems articles;
    final Stems notProposed;
    final Stems goingOn;
    final Stems weekdays;
    final Stems reports;
    final Stems nobody;
    final Stems meanwhile;
    final Stems joining;
    final Stems not;
    final Stems but;
    final Stems said;
    final Stems recipients;
    final Stems numbers;
    final Stems units;

    private ProposalWords(WordFile file, Language language) {
        proposing = patterns(file, "proposing");
        proposedBy = patterns(file, "proposed by");
        initiative = patterns(file, "initiative");
        announcing = patterns(file, "announcing");
        ideas = patterns(file, "ideas");
        ideaOf = patterns(file, "idea of");
        speech = patterns(file, "speech");
        addressed = patterns(file, "addressed");
        listed = patterns(file, "listed");
        needed = patterns(file, "needed");
        clefts = patterns(file, "clefts");
        owned = patterns(file, "owned");
        telling = patterns(file, "telling");
        proposed = patterns(file, "proposed");
        offers = patterns(file, "offers");
        saidBefore = patterns(file, "said before");
        forums = stems(file, "forums");
        titles = stems(file, "titles");
        bodies = stems(file, "bodies");
        actors = actors(file, language);
        surnames = stems(file, "surnames");
        inflected = stems(file, "inflected");
        genitives = stems(file, "genitives");
        places = stems(file, "places");
        ordinals = stems(file, "ordinals");
        theories = stems(file, "theories");
        ofThing = stems(file, "of a thing");
        speaking = stems(file, "speaking");
        datives = stems(file, "datives");
        bare = stems(file, "bare");
        particles = stems(file, "particles");
        instrumentals = stems(file, "instrumentals");
        including = stems(file, "including");
        nominatives = stems(file, "nominatives");
        adverbs = stems(file, "adverbs");
        abbreviated = stems(file, "abbreviated");
        happening = stems(file, "happening");
        owning = stems(file, "owning");
        relatives = stems(file, "relatives");
        deeds = stems(file, "deeds");
        firstNames = stems(file, "first names");
        during = stems(file, "during");
        leading = stems(file, "leading");
        met = stems(file, "met");
        meetings = stems(file, "meetings");
        firms = stems(file, "firms");
        adjectives = stems(file, "adjectives");
        attributes = stems(file, "attributes");
        possessives = stems(file, "possessives");
        namesOfPlaces = stems(file, "names of places");
        plurals = stems(file, "plurals");
        infinitives = stems(file, "infinitives");
        leads = stems(file, "leads");
        atForum = stems(file, "at a forum");
        withinPlace = stems(file, "within a place");
        present = stems(file, "present");
        pronouns = stems(file, "pronouns");
        again = stems(file, "again");
        links = stems(file, "links");
        articles = stems(file, "articles");
        notProposed = stems(file, "not proposed");
        goingOn = stems(file, "going on");
        weekdays = stems(file, "weekdays");
        reports = stems(file, "reports");
        nobody = stems(file, "nobody");
        meanwhile = stems(file, "meanwhile");
        joining = stems(file, "joining");
        not = stems(file, "not");
        but = stems(file, "but");
        said = stems(file, "said");
        recipients = stems(file, "recipients");
        numbers = stems(file, "numbers");
        units = stems(file, "units");
    }

    private static ProposalWords read(Language language) {
        return new ProposalWords(file(language), language);
    }

    static WordFile file(Language language) {
        var name = language == Language.KK ? "kazakh" : language == Language.RU ? "russian" : "english";
        return WordFile.read("proposals-" + name + ".txt");
    }

    static ProposalWords of(Language language) {
        return ALL.in(language);
    }

    private static List<WordPattern> patterns(WordFile file, String section) {
        return file.section(section).stream().map(WordPattern::parse).toList();
    }

    private static Stems stems(WordFile file, String section) {
        return new Stems(file.words(section));
    }

    /** Those listed, and the states of the world as far as one word names them. */
    private static Stems actors(WordFile file, Language language) {
        var locale = language.locale();
        var states = Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(locale))
                .map(state -> state.toLowerCase(locale).replace('ё', 'е'))
                .filter(state -> state.chars().allMatch(Character::isLetter));
        return new Stems(Stream.concat(file.words("actors").stream(), states).toList());
    }

    /** Whether a name ends like those of persons. */
    boolean isSurname(Token token) {
        return token.capital() && surnames.hold(token.text());
    }

    boolean isTitle(Token token) {
        var word = token.text();
        // «депутаттық» is none.
        return token.kind() == Token.Kind.WORD && (bodies.hold(word) || titles.hold(word) && !adjectives.hold(word));
    }

    boolean isForum(Token token) {
        return token.kind() == Token.Kind.WORD && forums.hold(token.text());
    }
}
