using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Letters;

namespace GrantEligibility.Rules.Tests;

/// <summary>What <c>explain</c> says of a question, in each form, as snapshots keep it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Explanation">What is said of it.</param>
internal sealed record ExplainedCase(EligibilityQuestion Question, EligibilityExplanation Explanation)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal string AsText => Masked(ExplanationText.Of(Explanation));

    internal string AsLetter => Masked(DeterminationLetter.Of(Question, Explanation));

    internal string AsJson
    {
        get
        {
            var json = JsonNode.Parse(ExplanationJson.ToText(Explanation))!;

            // The derivation is in the snapshots of the decisions, and would be most of these.
            json["decision"]!["trail"]!["because"] = "(left out)";
            return Masked(json.ToJsonString(Readable));
        }
    }

    internal static ExplainedCase Of(EligibilityExplainer explainer, EligibilityQuestion question) => new(question, explainer.Explain(question));

    /// <summary>The regime's digest changes with every word of every rule, and would say so in every snapshot.</summary>
    private string Masked(string text)
    {
        var digest = Explanation.Decision.Digests.Regime;
        return text.Replace(digest, "(digest of the regime)", StringComparison.Ordinal).Replace(digest[..12], "(digest)", StringComparison.Ordinal);
    }
}
