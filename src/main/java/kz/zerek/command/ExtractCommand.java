package kz.zerek.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zerek.document.DocumentReader;
import kz.zerek.document.UnreadableDocumentException;
import kz.zerek.document.UnreadableDocumentException.Problem;
import kz.zerek.extraction.Extractor;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the dates, acronyms and proposals that texts state. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the dates, acronyms and proposals that texts and documents state.")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "A plain text, .docx, .pdf, .odt, .html or .rtf.")
    private List<Path> files = List.of();

    @Option(names = "--lang", defaultValue = "auto", description = "auto, kk, ru or en (default: ${DEFAULT-VALUE}).")
    private String lang;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--jsonl",
            description =
                    "Read lines {\"id\", \"lang\"?, \"text\"} from standard input and print a line of facts for each.")
    private boolean jsonl;

    @Override
    public Integer call() {
        if (jsonl == files.isEmpty()) {
            var out = spec.commandLine().getOut();
            return jsonl ? lines(new ExtractionJson(language()), out) : files(out);
        }
        throw new ParameterException(spec.commandLine(), "name files, or give --jsonl, and not both");
    }

    private @Nullable Language language() {
        if (lang.equals("auto")) return null;
        return Language.of(lang)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--lang: one of auto, kk, ru, en"));
    }

    private int lines(ExtractionJson json, PrintWriter out) {
        int status = 0;
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = BoundedLine.read(in); line != null; line = BoundedLine.read(in)) {
                if (line.text().isBlank() && !line.tooLong()) continue;
                var answer = json.answer(line);
                if (answer.has("error")) status = 1;
                out.println(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
        return status;
    }

    private int files(PrintWriter out) {
        var language = language();
        int status = 0;
        for (var file : files) {
            try {
                var text = read(file);
                var extraction = Extractor.extract(text, language);
                if (format == Format.JSON)
                    out.println(ExtractionJson.node(file.getFileName().toString(), text, extraction));
                else ExtractionText.print(text, extraction, out);
            } catch (IOException | UnreadableDocumentException e) {
                spec.commandLine().getErr().println("zerek: " + file + ": " + reason(e));
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    private static String read(Path file) throws IOException, UnreadableDocumentException {
        if (Files.isDirectory(file)) throw new IOException("a folder");
        return DocumentReader.read(file).text();
    }

    private static @Nullable String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file";
            case AccessDeniedException _ -> "may not be read";
            case UnreadableDocumentException unreadable -> reason(unreadable.problem());
            default -> e.getMessage();
        };
    }

    private static String reason(Problem problem) {
        return switch (problem) {
            case EMPTY -> "there is no text in it";
            case ENCRYPTED -> "encrypted: save it without a password";
            case IMAGE_ONLY -> "only pictures, no text: put it through text recognition first";
            case TOO_LARGE -> "larger than 20 MB, or it unpacks to too much";
            case NOT_SUPPORTED ->
                "not a plain text in UTF-8, UTF-16 or windows-1251, nor .docx, .pdf, .odt, .html or .rtf";
            case BROKEN -> "broken: it cannot be read to its end";
            case TOO_LONG_IN_READING -> "reading it took more than a minute";
        };
    }
}
