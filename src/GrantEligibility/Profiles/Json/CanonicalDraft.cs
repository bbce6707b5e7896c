using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GrantEligibility.Profiles.Json;

/// <summary>A buffer, and the writer of our records into it. Holds one document at a time; belongs to one thread.</summary>
internal sealed class CanonicalDraft : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    internal CanonicalDraft() => _json = new Utf8JsonWriter(
        _buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>What was written last.</summary>
    internal ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    internal int Capacity => _buffer.Capacity;

    /// <summary>Writes a record in place of what was written before.</summary>
    internal void Write<T>(T value, Action<T, CanonicalMembers> write)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        new CanonicalMembers(_json).Write(value, write);
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();
}
