package kz.zerek.question;

import java.util.Optional;
import kz.zerek.bank.AcronymFact;
import kz.zerek.language.kazakh.Kazakh;

/** Whether two bodies are of one kind, organisations or banks: by the last word of their Kazakh names, which heads them. */
final class BodyKind {

    private BodyKind() {}

    /** @return false if either has no full name */
    static boolean isSame(AcronymFact one, AcronymFact other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    private static Optional<String> of(AcronymFact fact) {
        return Optional.ofNullable(fact.longName())
                .map(name -> Kazakh.withoutPossessive(Leak.words(name.kk()).getLast()));
    }
}
