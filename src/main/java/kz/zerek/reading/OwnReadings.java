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

    /** False too if there is no such reading. */
    public boolean has(Person teacher, ReadingId id) {
        return teacher.role().teaches() && repository.isOf(teacher.id(), teacher.role() == Role.OWNER, id);
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
