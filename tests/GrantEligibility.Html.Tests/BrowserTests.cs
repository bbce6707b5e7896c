using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GrantEligibility.Html;

/// <summary>The page in a browser: who can read it, where, and in what light. Pictures stay in <c>artifacts/screenshots</c>.</summary>
internal sealed class BrowserTests
{
    private static readonly string Pictures = Path.Combine(Repository.Root, "artifacts", "screenshots");

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

            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{sample}-{width}-{light}.png".ToLowerInvariant()), FullPage = true });
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Page_WithoutScript_ShowsTheOutcomeAndOpensByKeyboard()
    {
        var page = await Browser.Open(Samples.Page("copperlea-police"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.That(await page.Locator(".outcome").InnerTextAsync(), Is.EqualTo("Eligible"));
        var sentence = page.Locator(".requirement .inside p").First;
        Assert.That(await sentence.IsVisibleAsync(), Is.False);
        await page.Locator(".requirement > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await sentence.IsVisibleAsync(), Is.True);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Page_Printed_ShowsWhatIsClosedOnScreen([ValueSource(typeof(Samples), nameof(Samples.Six))] string sample)
    {
        var page = await Browser.Open(Samples.Page(sample));
        Assert.That(await Hidden(page), Is.Positive);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(await Hidden(page), Is.Zero);
        await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(Pictures, $"{sample}.pdf"), PreferCSSPageSize = true });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Link_ToAPlace_LeadsToItsLineInTheProfile()
    {
        var page = await Browser.Open(Samples.Page("larkmoor-police"));

        await page.Locator("table a[href='#profile-credentials-0-deniedOn']").First.ClickAsync();

        Assert.That(await page.Locator(":target").InnerTextAsync(), Does.StartWith("\"deniedOn\": \"2021-02-10\""));
        await page.Context.CloseAsync();
    }

    private static Task<int> Hidden(IPage page) =>
        page.EvaluateAsync<int>("[...document.querySelectorAll('details li, details p')].filter(e => !e.checkVisibility({ contentVisibilityAuto: true }) || e.getClientRects().length === 0).length");
}
