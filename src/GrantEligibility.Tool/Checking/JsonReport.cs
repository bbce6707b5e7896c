using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool.Checking;

/// <summary>
/// Decisions as JSON. One decision is the document itself; several are one document with each decision under its file, the
/// names of what could not be read, and the summary. Decisions are written as they come, so any number of them fits.
/// </summary>
internal sealed class JsonReport : IDecisionReport
{
    private const string SchemaVersion = "1.0";

    // The text stands in no web page, so only what JSON itself asks for is escaped, and § is §.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly TextWriter _output;
    private readonly bool _isList;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <param name="output">Where the document goes; the caller disposes it.</param>
    /// <param name="isList">Whether the document holds several decisions.</param>
    internal JsonReport(TextWriter output, bool isList)
    {
        _output = output;
        _isList = isList;
        _json = new Utf8JsonWriter(_buffer, Options);
        if (isList)
        {
            _json.WriteStartObject();
            _json.WriteString("schemaVersion", SchemaVersion);
            _json.WriteStartArray("decisions");
        }
    }

    public void Add(InputFile source, Answer answer)
    {
        if (!_isList)
        {
            _output.WriteLine(TextOf(answer));
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("file", source.Name);
        _json.WritePropertyName(answer.Explanation is null ? "decision" : "explanation");

        // The text of an answer is what it is anywhere else, only indented to where it stands. No JSON text holds a line feed inside a value.
        _json.WriteRawValue(TextOf(answer).Replace("\n", "\n" + new string(' ', 2 * _json.CurrentDepth), StringComparison.Ordinal));
        _json.WriteEndObject();
        Flush();
    }

    public void Finish(BatchSummary summary)
    {
        if (_isList)
        {
            _json.WriteEndArray();
            WriteUnreadable(summary);
            WriteSummary(summary);
            _json.WriteEndObject();
            Flush();
            _output.WriteLine();
        }
    }

    public void Dispose() => _json.Dispose();

    private static string TextOf(Answer answer) =>
        answer.Explanation is { } explanation ? ExplanationJson.ToText(explanation) : DecisionJson.ToText(answer.Decision);

    private void WriteUnreadable(BatchSummary summary)
    {
        _json.WriteStartArray("unreadable");
        foreach (var name in summary.Unreadable)
        {
            _json.WriteStringValue(name);
        }

        _json.WriteEndArray();
    }

    private void WriteSummary(BatchSummary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("count", summary.Count);
        _json.WriteStartObject("byOutcome");
        foreach (var (outcome, count) in summary.ByOutcome)
        {
            _json.WriteNumber(OutcomeWords.Json(outcome), count);
        }

        _json.WriteEndObject();
        _json.WriteStartArray("byCitation");
        foreach (var (outcome, citation, count) in summary.ByCitation)
        {
            _json.WriteStartObject();
            _json.WriteString("outcome", OutcomeWords.Json(outcome));
            _json.WriteString("citation", citation);
            _json.WriteNumber("count", count);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Flush()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
