package kz.zerek.bank.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of documents, each read once. */
final class DocumentTexts {

    private final BankFolder folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    DocumentTexts(BankFolder folder) {
        this.folder = folder;
    }

    /** @return empty if there is no such text, or none that can be read */
    Optional<String> text(String file) {
        return texts.computeIfAbsent(file, this::read);
    }

    private Optional<String> read(String file) {
        try {
            return BoundedInput.read(folder, "documents/" + file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
