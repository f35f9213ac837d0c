package kz.zerek.question;

import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.Document;
import kz.zerek.language.Localized;

/**
 * What proves the answer to a question.
 *
 * @param sources one for each document, in the order of what is asked about
 * @param notes what reviewers found on what is asked about
 */
public record Evidence(List<Source> sources, List<Localized<String>> notes) {

    /** @param passages what the document says, in its order; none if its text is not held */
    public record Source(Document document, List<Passage> passages) {

        public Source {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A sentence of a document, or a few in a row.
     *
     * @param marks the parts that prove the answer, in order, apart from each other; none if it follows from the whole
     * @param concerned from the first to the last sentence with a mark; the whole if there is none
     * @param notes what reviewers found in the text, each with its place in the passage
     */
    public record Passage(String text, List<Span> marks, Span concerned, List<Document.Note> notes) {

        public Passage {
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
        }
    }

    public Evidence {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** @param question of this bank */
    public static Evidence of(Bank bank, Question question) {
        return new EvidenceSearch(bank, question).evidence();
    }
}
