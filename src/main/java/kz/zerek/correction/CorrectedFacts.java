package kz.zerek.correction;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankLoader;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.BankSupplement;
import kz.zerek.bank.Revision;
import kz.zerek.bank.Subject;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.correction.internal.CorrectionRepository;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.UnaskableBankException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The facts that teachers have corrected, in the place of those that they corrected. */
@Component
@Order(BankSupplement.CORRECTIONS)
class CorrectedFacts implements BankSupplement {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectedFacts.class);

    private static final String SUFFIX = ".yaml";

    private final CorrectionRepository repository;
    private final BankStore banks;
    private final ObjectProvider<BankLoader> loader;
    private volatile Originals last = new Originals("", Map.of());
    /** For which revision this node has put the bank together in vain: one that runs another Zerek has made it. */
    private volatile long unlike;

    /** @param version of the bank with the corrections */
    private record Originals(String version, Map<String, Subject> byId) {}

    /** @param loader which needs the supplements, and so this */
    CorrectedFacts(CorrectionRepository repository, BankStore banks, ObjectProvider<BankLoader> loader) {
        this.repository = repository;
        this.banks = banks;
        this.loader = loader;
    }

    /** What a fact would say without corrections, if one counts. */
    Optional<Subject> original(String fact) {
        return Optional.ofNullable(originals().get(fact));
    }

    /** What the facts would say without corrections of which one counts, by their ids. */
    Map<String, Subject> originals() {
        var current = banks.current();
        if (!isOf(current) && unlike != current.number()) {
            // Another node has corrected something since this one put the bank together.
            loader.getObject().assemble();
            if (!isOf(current)) unlike = current.number();
        }
        return last.byId();
    }

    private boolean isOf(Revision revision) {
        return revision.version().equals(last.version());
    }

    @Override
    public Bank addTo(Bank bank) {
        var subjects = new HashMap<String, Subject>();
        bank.subjects().forEach(subject -> subjects.put(subject.id(), subject));
        // A fact may be gone with its reading.
        var all = repository.latest().stream()
                .filter(correction -> correction.body() != null && subjects.containsKey(correction.fact()))
                .toList();
        subjects.keySet().retainAll(all.stream().map(Correction::fact).toList());
        var corrected = corrected(bank, all);
        last = new Originals(corrected.version(), Map.copyOf(subjects));
        return corrected;
    }

    private Bank corrected(Bank bank, List<Correction> all) {
        if (all.isEmpty()) return bank;
        return replaceIfRight(bank, all).orElseGet(() -> {
            // Each was right when it was made: what it corrects, or what that belongs to, has changed since.
            var whole = bank;
            for (var correction : all)
                whole = replaceIfRight(whole, List.of(correction)).orElse(whole);
            return whole;
        });
    }

    /** Empty if the bank would not be right with them, or something of it could not be asked. */
    private Optional<Bank> replaceIfRight(Bank bank, List<Correction> corrections) {
        try {
            var whole = replace(bank, corrections);
            check(whole, corrections);
            return Optional.of(whole);
        } catch (InvalidBankException | UnaskableBankException e) {
            var facts = corrections.stream().map(Correction::fact).toList();
            LOG.error("corrections of {} do not fit the bank any more and are left out", facts, e);
            return Optional.empty();
        }
    }

    /** Tries all questions about what was corrected, but for what has been asked. */
    private void check(Bank bank, List<Correction> corrections) {
        var current = banks.current();
        if (bank.version().equals(current.version())) return;
        var asked = new HashSet<>(banks.bank(current.number()).subjects());
        new Generator(bank, Messages.bundled())
                .check(corrections.stream()
                        .map(Correction::fact)
                        .filter(fact -> !asked.contains(bank.subject(fact)))
                        .toList());
    }

    private static Bank replace(Bank bank, List<Correction> corrections) {
        var files = corrections.stream()
                .collect(Collectors.toMap(correction -> file(correction.fact()), correction -> correction.body()));
        return new BankReader().replace(bank, folder(files), List.copyOf(files.keySet()));
    }

    /**
     * The bank with a fact in its place.
     *
     * @param yaml a bank file that has the fact alone
     * @throws InvalidBankException if it is not right
     */
    static Bank replace(Bank bank, String fact, String yaml) {
        return new BankReader().replace(bank, folder(Map.of(file(fact), yaml)), List.of(file(fact)));
    }

    private static String file(String fact) {
        return fact + SUFFIX;
    }

    private static BankFolder folder(Map<String, String> files) {
        return path -> files.containsKey(path)
                ? new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
