package kz.zerek.extraction.proposal;

import java.util.List;
import kz.zerek.extraction.text.Stems;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/**
 * The words of one language by which proposals are told: a file {@code proposals-*.txt}, which explains its sections. Those
 * of names, of meetings and of numbers are {@link NameWords}, {@link PlaceWords} and {@link AmountWords}.
 */
final class ProposalWords {

    private static final Localized<ProposalWords> ALL = Localized.of(ProposalWords::new);

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
    final Stems theories;
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
        theories = new Stems(file.words("theories"));
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

    private static List<WordPattern> patterns(WordFile file, String section) {
        return file.section(section).stream().map(WordPattern::parse).toList();
    }
}
