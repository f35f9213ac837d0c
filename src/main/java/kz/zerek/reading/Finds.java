package kz.zerek.reading;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.extraction.Find;
import kz.zerek.language.Language;
import kz.zerek.language.LanguageGuess;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import org.jspecify.annotations.Nullable;

/** Makes candidates of what was found in one version of a document. */
final class Finds {

    private static final int LONGEST_RULE = 200;

    private final String text;
    private final int version;
    private final Language language;
    private final Drafting drafting;

    /**
     * @param language of most of the text
     * @param bank what it knows is referred to
     */
    Finds(String text, int version, Language language, Bank bank) {
        this.text = text;
        this.version = version;
        this.language = language;
        drafting = new Drafting(bank);
    }

    /** @param first the number of the first of them */
    List<Candidate> candidates(List<Find> finds, int first, @Nullable Change change) {
        var candidates = new ArrayList<Candidate>();
        for (var find : finds) candidates.add(candidate(find, first + candidates.size(), change));
        return candidates;
    }

    Candidate candidate(Find find, int number, @Nullable Change change) {
        var found = drafting.of(find, LanguageGuess.of(find.sentence().of(text), language));
        var rule = Drafting.rule(find);
        return new Candidate(
                number,
                new Place(version, find.span(), find.sentence()),
                find.confidence(),
                rule.substring(0, Math.min(rule.length(), LONGEST_RULE)),
                found,
                Drafting.suggested(find),
                found,
                State.OPEN,
                null,
                change,
                null,
                0);
    }
}
