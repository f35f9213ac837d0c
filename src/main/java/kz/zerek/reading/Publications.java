package kz.zerek.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.BankSupplement;
import kz.zerek.bank.Fact;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.UnaskableBankException;
import kz.zerek.reading.internal.ReadingRepository;
import kz.zerek.reading.internal.ReadingRepository.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What readings have given to the bank. */
@Component
@Order(BankSupplement.ADDITIONS)
class Publications implements BankSupplement {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final ReadingRepository repository;
    private final BankStore banks;

    Publications(ReadingRepository repository, BankStore banks) {
        this.repository = repository;
        this.banks = banks;
    }

    @Override
    public Bank addTo(Bank bank) {
        var all = repository.publications().stream()
                .filter(publication -> !publication.yaml().isEmpty())
                .toList();
        if (all.isEmpty()) return bank;
        return extendIfRight(bank, all).orElseGet(() -> {
            // Each was right when it was published: what Zerek brings along has changed since.
            var whole = bank;
            for (var publication : all)
                whole = extendIfRight(whole, List.of(publication)).orElse(whole);
            return whole;
        });
    }

    /** Empty if the bank would not be right with them, or something of it could not be asked. */
    private Optional<Bank> extendIfRight(Bank bank, List<Publication> publications) {
        try {
            var whole = extend(bank, publications);
            check(whole, bank.facts().size());
            return Optional.of(whole);
        } catch (InvalidBankException | UnaskableBankException e) {
            var readings = publications.stream().map(Publication::reading).toList();
            LOG.error("{} do not fit the bank any more and are left out", readings, e);
            return Optional.empty();
        }
    }

    /** Tries all questions about the facts that a bank has behind its first ones, but for those that have been asked. */
    private void check(Bank bank, int first) {
        var current = banks.current();
        if (bank.version().equals(current.version())) return;
        var asked = new HashSet<>(banks.bank(current.number()).facts());
        var facts = bank.facts().stream()
                .skip(first)
                .filter(fact -> !asked.contains(fact))
                .map(Fact::id)
                .toList();
        new Generator(bank, Messages.bundled()).check(facts);
    }

    private Bank extend(Bank bank, List<Publication> publications) {
        var folders = publications.stream().collect(Collectors.toMap(Publication::reading, this::folder));
        BankFolder folder = path -> folders.get(DraftFile.owner(path)).open(path);
        return new BankReader()
                .extend(
                        bank,
                        folder,
                        publications.stream()
                                .map(publication -> DraftFile.name(publication.reading()))
                                .toList());
    }

    private BankFolder folder(Publication publication) {
        var id = publication.reading();
        return DraftFile.folder(
                id, publication.yaml(), version -> repository.text(id, version).orElseThrow());
    }
}
