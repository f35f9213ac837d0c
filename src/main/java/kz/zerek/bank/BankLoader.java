package kz.zerek.bank;

/** Puts the bank together: what Zerek brings along, and what supplements add. */
public interface BankLoader {

    /** Makes that the current bank: at the start, and whenever a supplement has changed. */
    Revision load();

    /** The bank that {@link #load} would make the current one now. */
    Bank assemble();
}
