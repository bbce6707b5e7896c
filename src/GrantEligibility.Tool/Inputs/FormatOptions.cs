using System.CommandLine;
using GrantEligibility.Explanations;
using GrantEligibility.Tool.Checking;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The options <c>--format</c> and <c>--detail</c>.</summary>
internal sealed class FormatOptions
{
    private readonly IReadOnlyList<OutputFormat> _formats;

    /// <param name="formats">The formats there are, the default first.</param>
    internal FormatOptions(IReadOnlyList<OutputFormat> formats)
    {
        _formats = formats;
        var names = formats.Select(format => format.Name).ToArray();
        Format = new Option<string>("--format")
        {
            Description = string.Join(' ', formats.Select(format => format.Description)),
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => names[0],
        };
        Format.AcceptOnlyFromAmong(names);
    }

    internal Option<string> Format { get; }

    internal Option<bool> Detail { get; } = new("--detail")
    {
        Description = "Text says all there is, down to the whole derivation; without it, what an officer acts on.",
    };

    /// <summary>The format that a command line asks for.</summary>
    internal OutputFormat In(ParseResult arguments)
    {
        var name = arguments.GetRequiredValue(Format);
        return name == OutputFormat.Text.Name && arguments.GetValue(Detail)
            ? OutputFormat.TextInDetail
            : _formats.First(format => format.Name == name);
    }
}
