package kz.zerek.bank;

/** Facts that belong to the bank beside those that Zerek brings along, or in their place. */
public interface BankSupplement {

    /** The order of those that add facts. */
    int ADDITIONS = 1;

    /** The order of those that put other facts in the place of any. */
    int CORRECTIONS = 2;

    /** The same bank with these facts; without those that do not fit it any more, for they must not stop a start. */
    Bank addTo(Bank bank);
}
