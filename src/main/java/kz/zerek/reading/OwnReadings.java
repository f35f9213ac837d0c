package kz.zerek.reading;

import java.util.List;
import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.reading.internal.ReadingRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whose documents are whose. What a teacher reads nobody else sees before it is in the bank; what nobody has any more is the
 * owner's.
 */
@Service
public class OwnReadings {

    private final Readings readings;
    private final ReadingRepository repository;
    private final TransactionOperations transactions;

    OwnReadings(Readings readings, ReadingRepository repository, TransactionOperations transactions) {
        this.readings = readings;
        this.repository = repository;
        this.transactions = transactions;
    }

    /** The latest first. */
    public List<ReadingRow> all(Person teacher) {
        return repository.of(teacher.requireTeacher().id(), teacher.role() == Role.OWNER);
    }

    /** @throws ReadingException if there is no such reading, or not for them */
    public void require(Person teacher, ReadingId id) {
        if (!teacher.role().teaches() || !repository.isOf(teacher.id(), teacher.role() == Role.OWNER, id))
            throw new ReadingException(ReadingException.Problem.UNKNOWN);
    }

    /** {@link Readings#start} for a teacher. */
    public ReadingId start(Person teacher, String title, String text) {
        var id = teacher.requireTeacher().id();
        return transactions.execute(_ -> {
            var reading = readings.start(title, text);
            repository.give(reading, id);
            return reading;
        });
    }
}
