package kz.zerek.reading;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.extraction.Find;
import kz.zerek.language.Language;
import kz.zerek.language.LanguageGuess;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.ReadingException.Problem;
import org.jspecify.annotations.Nullable;

/** Makes candidates of what was found in one version of a document. */
final class CandidateMaker {

    private static final int LONGEST_RULE = 200;

    private final String text;
    private final int version;
    private final Language language;
    private final Drafting drafting;

    /**
     * @param language of most of the text
     * @param bank what it knows is referred to
     */
    CandidateMaker(String text, int version, Language language, Bank bank) {
        this.text = text;
        this.version = version;
        this.language = language;
        drafting = new Drafting(bank);
    }

    /**
     * @param first the number of the first of them
     * @throws ReadingException if there are more than can be decided on
     */
    List<Candidate> candidates(List<Find> finds, int first, @Nullable Change change) {
        if (finds.size() > Readings.MOST_FOUND) throw new ReadingException(Problem.TOO_MANY_FOUND);
        var candidates = new ArrayList<Candidate>();
        for (var find : finds) candidates.add(Candidate.found(first + candidates.size(), discovery(find), change));
        return candidates;
    }

    Discovery discovery(Find find) {
        var rule = Drafting.rule(find);
        return new Discovery(
                new Place(version, find.span(), Drafting.sentence(find)),
                find.confidence(),
                rule.substring(0, Math.min(rule.length(), LONGEST_RULE)),
                drafting.of(find, text, LanguageGuess.of(find.sentence().of(text), language)),
                Drafting.suggested(find));
    }
}
