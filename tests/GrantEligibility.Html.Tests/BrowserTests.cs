using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GrantEligibility.Html;

/// <summary>The page in a browser: who can read it, where, and in what light. Pictures stay in <c>artifacts/screenshots</c>.</summary>
internal sealed class BrowserTests
{
    private static readonly string Pictures = Path.Combine(Repository.Root, "artifacts", "screenshots");

    // In milliseconds.
    private const int Patience = 10_000;
    private const int Pause = 50;

    [Test]
    public async Task Axe_SampleInEitherLight_FindsNoViolation([ValueSource(typeof(Samples), nameof(Samples.Six))] string sample)
    {
        var page = await Browser.Open(Samples.Page(sample), new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var inLight = await page.RunAxe();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

        // What is not about colour is the same in the dark.
        var inDark = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } });

        Assert.That(inLight.Passes, Is.Not.Empty);
        Assert.That(inDark.Passes, Is.Not.Empty);
        Assert.That(
            inLight.Violations.Concat(inDark.Violations).Select(v => $"{v.Id}: {v.Help} {string.Join(' ', v.Nodes.Take(3).Select(node => node.Html))}"),
            Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Page_AtEachWidth_FitsAndIsPictured([ValueSource(typeof(Samples), nameof(Samples.Six))] string sample)
    {
        var page = await Browser.Open(Samples.Page(sample));
        foreach (var (width, light) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (400, ColorScheme.Light) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = light });
            await page.WaitForFunctionAsync($"innerWidth === {width}");

            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{sample}-{width}-{light}.png".ToLowerInvariant()), FullPage = true });
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Page_WithoutScript_ShowsTheOutcomeAndOpensByKeyboard()
    {
        var page = await Browser.Open(Samples.Page("copperlea-police"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(page.Locator(".outcome")).ToHaveTextAsync("Eligible");
        var sentence = page.Locator(".requirement .inside p").First;
        await Assertions.Expect(sentence).ToBeHiddenAsync();
        await page.Locator(".requirement > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sentence).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Page_Printed_ShowsWhatIsClosedOnScreen([ValueSource(typeof(Samples), nameof(Samples.Six))] string sample)
    {
        var page = await Browser.Open(Samples.Page(sample));
        await Assert.ThatAsync(() => Hidden(page), Is.Positive.After(Patience, Pause));

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assert.ThatAsync(() => Hidden(page), Is.Zero.After(Patience, Pause));
        await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(Pictures, $"{sample}.pdf"), PreferCSSPageSize = true });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Link_ToAPlace_LeadsToItsLineInTheProfile()
    {
        var page = await Browser.Open(Samples.Page("larkmoor-police"));

        await page.Locator("table a[href='#profile-credentials-0-deniedOn']").First.ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToHaveTextAsync(new Regex("^\"deniedOn\": \"2021-02-10\""));
        await page.Context.CloseAsync();
    }

    // Which content is skipped the browser settles when it draws: right after a change it may still answer for what was drawn before.
    private static Task<int> Hidden(IPage page) =>
        page.EvaluateAsync<int>("[...document.querySelectorAll('details li, details p')].filter(e => !e.checkVisibility({ contentVisibilityAuto: true }) || e.getClientRects().length === 0).length");
}
