package kz.zerek.bank;

import java.util.NoSuchElementException;

/** Keeps every state that the bank ever had: what was once asked can be shown for ever. */
public interface BankStore {

    /**
     * Makes a bank the current one. Parts that it has in common with earlier revisions are not stored again; a part
     * that was edited becomes a new version of itself.
     *
     * @return a new revision, or the current one if it has the same content
     */
    Revision load(Bank bank);

    /** @throws NoSuchElementException if no bank was ever loaded */
    Revision current();

    /**
     * The bank as it was.
     *
     * @throws NoSuchElementException if there is no such revision
     */
    Bank bank(long revision);
}
