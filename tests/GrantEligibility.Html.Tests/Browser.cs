using Microsoft.Playwright;

namespace GrantEligibility.Html;

/// <summary>A real Chromium for the tests of this assembly; where there is none, the tests that ask for it are skipped.</summary>
[SetUpFixture]
internal sealed class Browser
{
    private const string Executable = "/usr/bin/chromium";

    // Root has no sandbox, and a test should ask nothing of the network.
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static IPlaywright? _playwright;
    private static IBrowser? _chromium;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (File.Exists(Executable))
        {
            _playwright = await Playwright.CreateAsync();
            _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
        }
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_chromium is not null)
        {
            await _chromium.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a document in a page of its own; the caller closes its context.</summary>
    /// <param name="html">The document.</param>
    /// <param name="options">The window, the colours, and whether scripts run.</param>
    internal static async Task<IPage> Open(string html, BrowserNewContextOptions? options = null)
    {
        if (_chromium is null)
        {
            Assert.Ignore($"There is no Chromium at {Executable}; 'apt-get install chromium' brings it.");
        }

        var context = await _chromium.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }
}
