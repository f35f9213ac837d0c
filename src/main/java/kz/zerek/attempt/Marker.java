package kz.zerek.attempt;

import kz.zerek.bank.Bank;
import kz.zerek.question.Mark;
import kz.zerek.question.Question;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/** Marks a response. */
interface Marker {

    Mark mark(Question question, @Nullable Response response, Bank bank);
}
