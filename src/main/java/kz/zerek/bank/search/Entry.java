package kz.zerek.bank.search;

import java.util.List;
import java.util.Set;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact or set in the index.
 *
 * @param others what else of the bank its texts are made of
 * @param text what a list shows of it: in a language without wordings, that of another
 * @param languages in which it has wordings
 */
record Entry(
        Subject subject,
        SubjectKind kind,
        List<Object> others,
        Localized<String> text,
        Set<Language> languages,
        @Nullable PartialDate date) {

    /** Whether it is what a query asks for, words aside. */
    boolean fits(FactQuery query) {
        return (query.topics().isEmpty() || query.topics().contains(subject.topic()))
                && (query.kinds().isEmpty() || query.kinds().contains(kind))
                && (query.document() == null
                        || query.document().equals(subject.source().document()))
                && languages.containsAll(query.with())
                && query.without().stream().noneMatch(languages::contains);
    }

    /** Whether it would be made of the same parts again: no part of a bank ever changes. */
    boolean isOf(Subject another, List<Object> itsOthers) {
        if (subject != another || others.size() != itsOthers.size()) return false;
        for (int i = 0; i < others.size(); i++) if (others.get(i) != itsOthers.get(i)) return false;
        return true;
    }
}
