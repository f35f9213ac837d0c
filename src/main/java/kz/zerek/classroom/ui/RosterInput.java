package kz.zerek.classroom.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.IOException;
import java.io.InputStream;
import kz.zerek.account.People;
import kz.zerek.classroom.roster.Roster;
import kz.zerek.classroom.roster.RosterReader;
import kz.zerek.sheet.SheetReader;
import kz.zerek.shell.FileOrText;

/** Where a list of students comes in. */
class RosterInput extends FileOrText {

    private static final Labels LABELS =
            new Labels("add.upload", "add.upload.drop", "add.upload.rejected", "add.paste", "add.paste.read");

    private static final String[] TYPES = {".xlsx", ".csv", ".tsv", ".txt"};

    private final transient People people;
    private final SerializableConsumer<Roster> read;
    private final SerializableRunnable forget;

    /** @param forget is called when the list that was read last is not to be taken any more */
    RosterInput(People people, SerializableConsumer<Roster> read, SerializableRunnable forget) {
        super(LABELS, TYPES, SheetReader.MOST_BYTES);
        this.people = people;
        this.read = read;
        this.forget = forget;
    }

    @Override
    protected void forget() {
        forget.run();
    }

    @Override
    protected SerializableRunnable read(String name, InputStream file) throws IOException {
        var roster = RosterReader.read(file.readNBytes(SheetReader.MOST_BYTES + 1), people::taken);
        return () -> read.accept(roster);
    }

    @Override
    protected void take(String text) {
        read.accept(RosterReader.read(text, people::taken));
    }
}
