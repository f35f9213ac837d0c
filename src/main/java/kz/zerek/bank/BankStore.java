package kz.zerek.bank;

import java.util.NoSuchElementException;
import java.util.Set;

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

    /**
     * The ids of the facts, sets and actors of a revision that say something else by now, or are gone. It may have some more
     * that only stand elsewhere; what is new is not among them. Takes no bank to be put together.
     */
    Set<String> changedSince(long revision);
}
