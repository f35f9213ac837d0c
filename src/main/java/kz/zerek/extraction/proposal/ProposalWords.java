package kz.zerek.extraction.proposal;

import kz.zerek.extraction.text.Stems;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/**
 * The words of one language by which proposals are told: a file {@code proposals-*.txt}, which explains its sections. Those
 * of names, of meetings and of numbers are {@link ActorWords}, {@link PlaceWords} and {@link AmountWords}.
 */
final class ProposalWords {

    private static final Localized<ProposalWords> ALL = Localized.of(ProposalWords::new);

    final WordPatterns proposing;
    final WordPatterns proposedBy;
    final WordPatterns initiative;
    final WordPatterns announcing;
    final WordPatterns ideas;
    final WordPatterns ideaOf;
    final WordPatterns speech;
    final WordPatterns addressed;
    final WordPatterns listed;
    final WordPatterns needed;
    final WordPatterns clefts;
    final WordPatterns owned;
    final WordPatterns hisInitiative;
    final WordPatterns possessed;
    final WordPatterns telling;
    final WordPatterns proposed;
    final WordPatterns offers;
    final WordPatterns saidBefore;
    final Stems theories;
    final Stems firstOfTwo;
    final Stems his;
    final Stems belonging;
    final Stems actions;
    final Stems ofThing;
    final Stems speaking;
    final Stems including;
    final Stems adverbs;
    final Stems happening;
    final Stems owning;
    final Stems relatives;
    final Stems deeds;
    final Stems infinitives;
    final Stems leads;
    final Stems present;
    final Stems again;
    final Stems links;
    final Stems notProposed;
    final Stems goingOn;
    final Stems reports;
    final Stems nobody;
    final Stems meanwhile;
    final Stems not;
    final Stems but;
    final Stems said;
    final Stems recipients;
    final Stems numbers;
    final Stems units;

    private ProposalWords(Language language) {
        var file = file(language);
        proposing = new WordPatterns(file.section("proposing"));
        proposedBy = new WordPatterns(file.section("proposed by"));
        initiative = new WordPatterns(file.section("initiative"));
        announcing = new WordPatterns(file.section("announcing"));
        ideas = new WordPatterns(file.section("ideas"));
        ideaOf = new WordPatterns(file.section("idea of"));
        speech = new WordPatterns(file.section("speech"));
        addressed = new WordPatterns(file.section("addressed"));
        listed = new WordPatterns(file.section("listed"));
        needed = new WordPatterns(file.section("needed"));
        clefts = new WordPatterns(file.section("clefts"));
        owned = new WordPatterns(file.section("owned"));
        hisInitiative = new WordPatterns(file.section("his initiative"));
        possessed = new WordPatterns(file.section("possessed"));
        telling = new WordPatterns(file.section("telling"));
        proposed = new WordPatterns(file.section("proposed"));
        offers = new WordPatterns(file.section("offers"));
        saidBefore = new WordPatterns(file.section("said before"));
        theories = new Stems(file.words("theories"));
        firstOfTwo = new Stems(file.words("first of two"));
        his = new Stems(file.words("his"));
        belonging = new Stems(file.words("belonging"));
        actions = new Stems(file.words("actions"));
        ofThing = new Stems(file.words("of a thing"));
        speaking = new Stems(file.words("speaking"));
        including = new Stems(file.words("including"));
        adverbs = new Stems(file.words("adverbs"));
        happening = new Stems(file.words("happening"));
        owning = new Stems(file.words("owning"));
        relatives = new Stems(file.words("relatives"));
        deeds = new Stems(file.words("deeds"));
        infinitives = new Stems(file.words("infinitives"));
        leads = new Stems(file.words("leads"));
        present = new Stems(file.words("present"));
        again = new Stems(file.words("again"));
        links = new Stems(file.words("links"));
        notProposed = new Stems(file.words("not proposed"));
        goingOn = new Stems(file.words("going on"));
        reports = new Stems(file.words("reports"));
        nobody = new Stems(file.words("nobody"));
        meanwhile = new Stems(file.words("meanwhile"));
        not = new Stems(file.words("not"));
        but = new Stems(file.words("but"));
        said = new Stems(file.words("said"));
        recipients = new Stems(file.words("recipients"));
        numbers = new Stems(file.words("numbers"));
        units = new Stems(file.words("units"));
    }

    static WordFile file(Language language) {
        var name = language == Language.KK ? "kazakh" : language == Language.RU ? "russian" : "english";
        return WordFile.read("proposals-" + name + ".txt");
    }

    static ProposalWords of(Language language) {
        return ALL.in(language);
    }
}
