package kz.zerek.journey;

/** A running application and a browser to visit it with. */
record Stage(Application application, Chromium chromium) implements AutoCloseable {

    /** @throws java.util.NoSuchElementException if there is no browser */
    static Stage set() {
        return new Stage(Application.start(), Chromium.launch());
    }

    /** Someone new. */
    Visitor visitor() {
        return visitorOf(application);
    }

    Visitor visitorOf(Application visited) {
        return new Visitor(chromium.newProfile(), visited);
    }

    @Override
    public void close() {
        chromium.close();
        application.close();
    }
}
