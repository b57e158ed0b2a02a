/** React looks at this when it is first imported: its development build is slower and larger. */
process.env.NODE_ENV = 'production';
