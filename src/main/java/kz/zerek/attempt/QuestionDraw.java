package kz.zerek.attempt;

import java.util.List;
import java.util.Set;
import kz.zerek.bank.Bank;
import kz.zerek.question.Question;

/** Draws the questions of a quiz. */
@FunctionalInterface
interface QuestionDraw {

    /**
     * The same arguments give the same questions on any machine.
     *
     * @param avoid subjects not to ask about as long as there are others
     * @return at most as many questions as the settings ask for, fewer if the bank has no more
     */
    List<Question> draw(Bank bank, QuizSettings settings, long seed, Set<String> avoid);
}
