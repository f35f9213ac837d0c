package kz.zerek.bank.file;

import java.util.List;
import kz.zerek.bank.Bank;

/** The bank that Zerek brings along: the facts of the seed document, and more about the same world. */
public final class StarterBank {

    private static final List<String> FILES = List.of("kazakhstan-un.yaml", "kazakhstan-world.yaml");

    private StarterBank() {}

    /**
     * Whatever the machine's clock says: a school's computer whose clock stands at its first day starts like any other.
     *
     * @throws InvalidBankException if a file of it is not right
     */
    public static Bank read() {
        return new BankReader().read(BankFolder.onClassPath("bank"), FILES);
    }
}
