package kz.zerek.attempt;

import java.util.Optional;
import kz.zerek.language.Language;

/** What another feature says of a finished attempt, beside its score. */
public interface ResultNote {

    /** Empty if there is nothing to say. */
    Optional<String> of(Attempt attempt, Language language);
}
