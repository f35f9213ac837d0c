package kz.zerek.attempt;

import kz.zerek.bank.Bank;
import kz.zerek.question.Generator;

/** The question engine of each bank, kept as long as the bank. */
public interface Generators {

    Generator of(Bank bank);
}
