using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace GrantEligibility.Html;

/// <summary>Finds the templates that others include among the resources of this assembly. Thread-safe.</summary>
internal sealed class EmbeddedTemplates : IFileProvider
{
    /// <summary>The text of a resource, with line feeds.</summary>
    internal static string TextOf(string name)
    {
        using var reader = new StreamReader(Open(name) ?? throw new InvalidOperationException($"The assembly has no template '{name}'."));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
    {
        using var found = Open(subpath);
        return found is null ? new NotFoundFileInfo(subpath) : new Template(subpath, found.Length);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static Stream? Open(string name) => typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(name);

    private sealed class Template(string name, long length) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        // It changes only with the assembly.
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => Open(name)!;
    }
}
