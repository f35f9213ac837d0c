package kz.zerek.attempt;

import kz.zerek.bank.Bank;

/** The revisions of the fact bank. */
interface Banks {

    Bank bank(long revision);

    long current();
}
