package kz.zerek.bank.file;

import java.time.Clock;
import java.util.List;
import kz.zerek.bank.Bank;

/** The bank that Zerek brings along: the facts of the seed document, and more about the same world. */
public final class StarterBank {

    private static final List<String> FILES = List.of("kazakhstan-un.yaml", "kazakhstan-world.yaml");

    private StarterBank() {}

    /** @throws InvalidBankException if a file of it is not right; facts of tomorrow are among what is not */
    public static Bank read(Clock clock) {
        return new BankReader(clock).read(BankFolder.onClassPath("bank"), FILES);
    }
}
