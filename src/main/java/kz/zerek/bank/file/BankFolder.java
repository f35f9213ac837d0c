package kz.zerek.bank.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder of bank files, with the texts of their documents in {@code documents/} below it. */
@FunctionalInterface
public interface BankFolder {

    /**
     * Opens a file of the folder, which the caller closes.
     *
     * @param name the file's path from the folder, with slashes
     * @return null if there is no such file
     */
    @Nullable
    InputStream open(String name) throws IOException;

    static BankFolder of(Path folder) {
        return name -> {
            var file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        };
    }

    /** @param folder from the root of the class path, without a slash at either end */
    static BankFolder onClassPath(String folder) {
        return name -> BankFolder.class.getResourceAsStream("/" + folder + "/" + name);
    }
}
