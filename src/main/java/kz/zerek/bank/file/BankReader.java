package kz.zerek.bank.file;

import java.time.Clock;
import java.util.List;
import kz.zerek.bank.Bank;

/**
 * Reads YAML bank files. Several files are read as one bank: references may cross them, ids are unique over all of
 * them. {@code bank/kazakhstan-un.yaml} shows the format.
 */
public final class BankReader {

    private final EntryValidator validator;

    /** @param clock tells which dates are still to come: no fact may have one */
    public BankReader(Clock clock) {
        this.validator = new EntryValidator(clock);
    }

    /**
     * @param files names of files in the folder; their order is the order of the bank
     * @throws InvalidBankException with all problems of all files
     */
    public Bank read(BankFolder folder, List<String> files) {
        var texts = new DocumentTexts(folder);
        var read = files.stream().map(name -> BankFile.read(folder, name)).toList();
        read.forEach(validator::check);
        var all = new AllEntries(read);
        // A file that is no YAML would make every reference into it look broken.
        if (read.stream().allMatch(BankFile::isYaml)) {
            References.check(all);
            Quotations.check(all, texts);
            Series.check(all);
            Lures.check(all);
        }
        var problems =
                read.stream().flatMap(file -> file.problems().found().stream()).toList();
        if (!problems.isEmpty()) throw new InvalidBankException(problems);
        return BankAssembly.of(all, texts);
    }
}
