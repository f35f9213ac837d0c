package kz.zerek.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import kz.zerek.extraction.acronym.AcronymFinder;
import kz.zerek.extraction.date.DateFinder;
import kz.zerek.extraction.lexicon.Confirmation;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.extraction.proposal.ProposalFinder;
import kz.zerek.extraction.text.SentenceReader;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** From a text to what it states: text, sentences, finds. The memory it takes grows with no more than the finds and the places of sentences. */
public final class Extractor {

    private Extractor() {}

    /**
     * Of an acronym whose name the text does not tell, only the first place.
     *
     * @param language of the text; null to tell it sentence by sentence
     */
    public static Extraction extract(String text, @Nullable Language language) {
        var sentences = new SentenceReader(text, language);
        var finds = new ArrayList<Find>();
        var proposals = new ProposalFinder(text);
        while (sentences.hasNext()) {
            var sentence = sentences.next();
            var dates = DateFinder.of(sentence.language()).find(text, sentence);
            for (var acronym : AcronymFinder.find(text, sentence))
                finds.add(Confirmation.of(acronym, sentence.language(), Organisations.known()));
            var proposed = proposals.read(sentence, dates);
            for (var date : dates)
                finds.add(proposed.stream()
                        .filter(one -> one.span().contains(date.span()))
                        .findFirst()
                        .map(one -> DateFinder.proposed(text, date, one.span(), sentence.language()))
                        .orElse(date));
        }
        finds.addAll(proposals.finds());
        finds.sort(Comparator.comparingInt(find -> find.span().start()));
        return new Extraction(language != null ? language : sentences.main(), withoutRepeated(finds));
    }

    private static List<Find> withoutRepeated(List<Find> finds) {
        var told = new HashSet<String>();
        for (var find : finds)
            if (find instanceof AcronymFind acronym && acronym.longForm() != null) told.add(acronym.shortForm());
        return finds.stream()
                .filter(find -> !(find instanceof AcronymFind acronym)
                        || acronym.longForm() != null
                        || told.add(acronym.shortForm()))
                .toList();
    }
}
