using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using GrantEligibility.Html.Views;

namespace GrantEligibility.Html;

/// <summary>The Liquid templates of the page, which stand in the assembly. Thread-safe.</summary>
internal static partial class Templates
{
    // Letters of every script as they are; what HTML or SVG would read as markup as entities.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The views are all that the templates are given, so every member of theirs may be read.
    private static readonly TemplateOptions Options = OptionsOf();

    private static readonly Lazy<IFluidTemplate> Page = new(() => new FluidParser().Parse(EmbeddedTemplates.TextOf("page.liquid")));

    private static readonly Lazy<string> Style = new(() => EmbeddedTemplates.TextOf("page.css"));

    internal static string Render(PageView page)
    {
        var context = new TemplateContext(new { page, style = Style.Value }, Options);
        return Page.Value.Render(context, Encoder);
    }

    private static TemplateOptions OptionsOf()
    {
        var options = new TemplateOptions { MemberAccessStrategy = new UnsafeMemberAccessStrategy(), FileProvider = new EmbeddedTemplates() };
        options.Filters.AddFilter("unbroken", Unbroken);
        return options;
    }

    /// <summary>The text, encoded, with each day and each section kept on one line: a browser would break them at hyphens and spaces.</summary>
    private static ValueTask<FluidValue> Unbroken(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        new StringValue(DayOrSection().Replace(Encoder.Encode(input.ToStringValue()), "<span class=\"whole\">$0</span>"), encode: false);

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}|§ [0-9]+(\\([a-z]+\\))*")]
    private static partial Regex DayOrSection();
}
