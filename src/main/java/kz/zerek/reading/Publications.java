package kz.zerek.reading;

import java.util.List;
import java.util.stream.Collectors;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankSupplement;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.reading.internal.ReadingRepository;
import kz.zerek.reading.internal.ReadingRepository.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What readings have given to the bank. */
@Component
class Publications implements BankSupplement {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final ReadingRepository repository;

    Publications(ReadingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Bank addTo(Bank bank) {
        var all = repository.publications().stream()
                .filter(publication -> !publication.yaml().isEmpty())
                .toList();
        try {
            return extend(bank, all);
        } catch (InvalidBankException e) {
            // Each was right when it was published: what Zerek brings along has changed since.
            var whole = bank;
            for (var publication : all) whole = extendIfRight(whole, publication);
            return whole;
        }
    }

    private Bank extendIfRight(Bank bank, Publication publication) {
        try {
            return extend(bank, List.of(publication));
        } catch (InvalidBankException e) {
            LOG.error("{} does not fit the bank any more and is left out", publication.reading(), e);
            return bank;
        }
    }

    private Bank extend(Bank bank, List<Publication> publications) {
        if (publications.isEmpty()) return bank;
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
