package kz.zerek.demo.school;

/** The database has people: a demonstration school is not put among them. Nothing was changed. */
public final class PeopleThereException extends RuntimeException {

    PeopleThereException() {
        super("the database has people");
    }
}
