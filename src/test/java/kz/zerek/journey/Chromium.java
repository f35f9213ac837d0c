package kz.zerek.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that the machine has, without a window. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** The environment variable that names the browser's executable. */
    static final String VARIABLE = "ZEREK_CHROMIUM";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** The screen is a phone's until a journey says otherwise. */
    static final int PHONE = 360;

    static final int HEIGHT = 800;

    /** For a machine that is busy with other work. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of).stream();
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    static Chromium launch() {
        var executable = executable().orElseThrow();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** With no cookies, for a reader of Kazakh. */
    BrowserContext newProfile() {
        return browser.newContext(new NewContextOptions()
                .setLocale("kk-KZ")
                .setViewportSize(PHONE, HEIGHT)
                // Colours must not be looked at while they change.
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
