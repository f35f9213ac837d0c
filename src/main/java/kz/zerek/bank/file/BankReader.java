package kz.zerek.bank.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.BankFormat.Entries;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML bank files. Several files are read as one bank: references may cross them, ids are unique over all of
 * them. {@code bank/kazakhstan-un.yaml} shows the format.
 */
public final class BankReader {

    private final @Nullable Clock clock;

    /** Reads facts of any date. */
    public BankReader() {
        this.clock = null;
    }

    /** @param clock tells which dates are still to come: no fact may have one */
    public BankReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param files names of files in the folder; their order is the order of the bank
     * @throws InvalidBankException with all problems of all files
     */
    public Bank read(BankFolder folder, List<String> files) {
        return extend(Bank.EMPTY, folder, files);
    }

    /**
     * The same bank with the entries of files, which may refer to what it has.
     *
     * @throws InvalidBankException with all problems of all files
     */
    public Bank extend(Bank base, BankFolder folder, List<String> files) {
        return read(base, folder, files, false);
    }

    /**
     * The same bank with the facts and sets of files in place of those that have their ids.
     *
     * @throws InvalidBankException with all problems of all files; so if there is none of that id and kind
     */
    public Bank replace(Bank base, BankFolder folder, List<String> files) {
        return read(base, folder, files, true);
    }

    private Bank read(Bank base, BankFolder folder, List<String> files, boolean replaces) {
        var texts = new FolderTexts(folder);
        var read = files.stream()
                .map(name -> YamlFile.read(texts, name, Entries.class, Entries.NONE))
                .toList();
        var all = new AllEntries(read, base, replaces);
        var problems = problems(all, read, texts);
        if (!problems.isEmpty()) throw new InvalidBankException(problems);
        return BankAssembly.of(all, texts);
    }

    private List<Problem> problems(AllEntries all, List<YamlFile<Entries>> read, FolderTexts texts) {
        EntryChecks.check(all, clock == null ? null : LocalDate.now(clock));
        QuoteChecks.checkWhole(all);
        read.forEach(EntryValidator::check);
        // A file that is no YAML would make every reference into it look broken.
        if (read.stream().allMatch(YamlFile::isYaml)) {
            References.check(all);
            QuoteChecks.checkPlaces(all, texts);
            AskableFacts.check(all);
            Lures.check(all);
        }
        return read.stream().flatMap(file -> file.problems().found().stream()).toList();
    }
}
