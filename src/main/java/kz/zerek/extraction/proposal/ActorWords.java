package kz.zerek.extraction.proposal;

import java.util.Locale;
import java.util.stream.Stream;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;

/** The words that make up names of those who propose, and the endings that tell where one ends: sections of the file of {@link ProposalWords}. */
final class ActorWords {

    private static final Localized<ActorWords> ALL = Localized.of(ActorWords::new);

    final Stems titles;
    final Stems bodies;
    final Stems firms;
    final Stems plurals;
    final Stems actors;
    final Stems surnames;
    final Stems firstNames;
    final Stems particles;
    final Stems abbreviated;
    final Stems namesOfPlaces;
    final Stems joining;
    final Stems leading;
    final Stems bare;
    final Stems inflected;
    final Stems genitives;
    final Stems possessives;
    final Stems nominatives;
    final Stems instrumentals;
    final Stems datives;
    final Stems pronouns;
    final Stems articles;
    final Stems adjectives;

    private ActorWords(Language language) {
        var file = ProposalWords.file(language);
        titles = new Stems(file.words("titles"));
        bodies = new Stems(file.words("bodies"));
        firms = new Stems(file.words("firms"));
        plurals = new Stems(file.words("plurals"));
        actors = actors(file, language);
        surnames = new Stems(file.words("surnames"));
        firstNames = new Stems(file.words("first names"));
        particles = new Stems(file.words("particles"));
        abbreviated = new Stems(file.words("abbreviated"));
        namesOfPlaces = new Stems(file.words("names of places"));
        joining = new Stems(file.words("joining"));
        leading = new Stems(file.words("leading"));
        bare = new Stems(file.words("bare"));
        inflected = new Stems(file.words("inflected"));
        genitives = new Stems(file.words("genitives"));
        possessives = new Stems(file.words("possessives"));
        nominatives = new Stems(file.words("nominatives"));
        instrumentals = new Stems(file.words("instrumentals"));
        datives = new Stems(file.words("datives"));
        pronouns = new Stems(file.words("pronouns"));
        articles = new Stems(file.words("articles"));
        adjectives = new Stems(file.words("adjectives"));
    }

    static ActorWords of(Language language) {
        return ALL.in(language);
    }

    /** Those listed, and the states of the world as far as one word names them. */
    private static Stems actors(WordFile file, Language language) {
        var locale = language.locale();
        var states = Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(locale))
                .map(PlainText::lowerCase)
                .filter(state -> state.chars().allMatch(Character::isLetter));
        return new Stems(Stream.concat(file.words("actors").stream(), states).toList());
    }

    /** Whether a small word ends as words in the genitive do. */
    boolean isGenitive(Token token) {
        return !token.capital()
                && !nominatives.hold(token.text())
                && (inflected.hold(token.text()) || genitives.hold(token.text()));
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
}
