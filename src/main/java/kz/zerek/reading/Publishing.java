package kz.zerek.reading;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kz.zerek.bank.BankLoader;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.UnaskableBankException;
import kz.zerek.reading.ReadingException.Problem;
import kz.zerek.reading.internal.ReadingRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the bank what was accepted, and takes it back. */
@Component
class Publishing {

    /** Accepted in one reading. */
    static final int MOST = 2_000;

    private final ReadingRepository readings;
    private final BankLoader loader;
    private final TransactionOperations transactions;
    /** Of two publications at once, the later must not lack what the earlier has. */
    private final ReentrantLock publishing = new ReentrantLock();

    Publishing(ReadingRepository readings, BankLoader loader, TransactionOperations transactions) {
        this.readings = readings;
        this.loader = loader;
        this.transactions = transactions;
    }

    /**
     * @param reading as it is when its turn has come
     * @return how many facts the bank has of it now
     */
    int publish(Supplier<Workbench> reading, Instant at) {
        publishing.lock();
        try {
            var workbench = reading.get();
            var accepted = workbench.accepted();
            if (accepted.size() > MOST) throw new ReadingException(Problem.TOO_MANY);
            var sound = askable(workbench, accepted);
            var yaml = sound.isEmpty() ? "" : workbench.file(sound).yaml();
            var id = workbench.reading().id();
            boolean isThere = transactions.execute(_ -> readings.publish(id, yaml, at));
            if (!isThere) throw new ReadingException(Problem.UNKNOWN);
            loader.load();
            return sound.size();
        } finally {
            publishing.unlock();
        }
    }

    /** With its facts. */
    void delete(Reading reading) {
        publishing.lock();
        try {
            readings.delete(reading.id());
            loader.load();
        } finally {
            publishing.unlock();
        }
    }

    /** Those that are right, and of which every question can be put into words: one that cannot would break every quiz. */
    private static List<Candidate> askable(Workbench workbench, List<Candidate> accepted) {
        var left = accepted;
        while (true) {
            var checked = workbench.check(left);
            left = left.stream()
                    .filter(candidate -> checked.problems(candidate.number()).isEmpty())
                    .toList();
            try {
                if (!left.isEmpty()) new Generator(checked.bank(), Messages.bundled());
                return left;
            } catch (UnaskableBankException e) {
                var id = workbench.reading().id();
                // What is not of the reading was asked before it came.
                if (!id.owns(e.subject())) throw e;
                left = left.stream()
                        .filter(candidate -> !id.fact(candidate.number()).equals(e.subject()))
                        .toList();
            }
        }
    }
}
