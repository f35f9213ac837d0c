package kz.zerek.question;

import java.util.Optional;
import java.util.stream.Stream;

/** Makes the questions of some kinds. */
interface Maker {

    /** All that these kinds could ask; {@link #make} may still find that something of it can't be asked soundly. */
    Stream<Prompt> prompts();

    /** Empty if the bank has not enough to refute the distractors that are needed. */
    Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance);
}
