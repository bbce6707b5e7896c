using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>Replays as one JSON document: each record with its differences, the names of what could not be read, and the counts.</summary>
internal sealed class ReplayJsonReport : IReplayReport
{
    private const string SchemaVersion = "1.0";

    private readonly TextWriter _output;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<string> _unreadable = [];

    /// <param name="output">Where the document goes; the caller disposes it.</param>
    internal ReplayJsonReport(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteString("schemaVersion", SchemaVersion);
        _json.WriteStartArray("records");
    }

    public void Add(InputFile source, ReplayResult result)
    {
        _json.WriteStartObject();
        _json.WriteString("file", source.Name);
        _json.WriteString("id", result.Record.Id);
        _json.WriteBoolean("isIdentical", result.IsIdentical);
        _json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(difference.Kind.ToString()));
            if (difference.RequirementId is { } requirement)
            {
                _json.WriteString("requirementId", requirement);
            }

            _json.WriteString("sentence", difference.Sentence);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public void AddUnreadable(string name) => _unreadable.Add(name);

    public void Finish(ReplayCounts counts)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("unreadable");
        foreach (var name in _unreadable)
        {
            _json.WriteStringValue(name);
        }

        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("identical", counts.Identical);
        _json.WriteNumber("different", counts.Different);
        _json.WriteNumber("unreadable", counts.Unreadable);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteLine(Encoding.UTF8.GetString(_buffer.GetBuffer().AsSpan(0, (int)_buffer.Length)));
    }

    public void Dispose()
    {
        _json.Dispose();
        _buffer.Dispose();
    }
}
