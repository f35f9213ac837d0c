package kz.zerek.bank;

/** Facts that belong to the bank beside those that Zerek brings along. */
public interface BankSupplement {

    /** The same bank with these facts; without those that do not fit it any more, for they must not stop a start. */
    Bank addTo(Bank bank);
}
