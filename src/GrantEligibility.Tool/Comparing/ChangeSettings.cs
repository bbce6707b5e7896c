using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;

namespace GrantEligibility.Tool.Comparing;

/// <summary>The options <c>--set POINTER=VALUE</c> and <c>--set-award POINTER=VALUE</c>.</summary>
internal sealed class ChangeSettings
{
    internal Option<string[]> Profile { get; } = Of(
        "--set",
        "Changes a value of the profile, such as /policy/chokehold/0/stance=banned. A last step - appends to a list; null makes unknown. VALUE is JSON, or else a text. May be given several times.");

    internal Option<string[]> Award { get; } = Of("--set-award", "Changes a value of the award, such as /fiscalYear=2021, as --set does.");

    /// <summary>The changes that a command line asks for: those of the profile, then those of the award.</summary>
    internal IReadOnlyList<DocumentChange> Read(ParseResult arguments) =>
    [
        .. (arguments.GetValue(Profile) ?? []).Select(text => Change(Document.Profile, text)),
        .. (arguments.GetValue(Award) ?? []).Select(text => Change(Document.Award, text)),
    ];

    private static Option<string[]> Of(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "POINTER=VALUE", Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(RefuseMalformed);
        return option;
    }

    private static void RefuseMalformed(OptionResult result)
    {
        foreach (var text in result.Tokens.Select(token => token.Value).Where(text => !text.Contains('=', StringComparison.Ordinal)))
        {
            result.AddError($"{result.Option.Name} '{text}' is not of the form POINTER=VALUE, such as /agency/state=OH.");
        }
    }

    private static DocumentChange Change(Document document, string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return new DocumentChange(new Place(document, text[..equals]), JsonOf(text[(equals + 1)..]));
    }

    // A shell eats quotation marks, so that a word need not have any; what begins like JSON is meant to be.
    private static string JsonOf(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return value;
        }
        catch (JsonException)
        {
            return value.Length > 0 && value[0] is '{' or '[' or '"' ? value : $"\"{JsonEncodedText.Encode(value)}\"";
        }
    }
}
